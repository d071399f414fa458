package org.zhengtu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhengtu.text.FileNames;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command and tells what the process ends with. */
public final class Cli {
  private static final Set<String> OWN_OPTIONS = Set.of("--help", "-h", "--version", "-V");

  private Cli() {}

  /**
   * Runs the command that {@code args} name; {@code serve} where they name none.
   *
   * @param application the class that Spring starts from, looked at by {@code serve} alone
   * @return the exit code
   */
  public static int run(Class<?> application, String... args) {
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> unexpected(e));
    CommandLine commands = new CommandLine(new Zhengtu(), new Commands(application));
    commands.setOut(new PrintWriter(Output.out(), true));
    commands.setErr(new PrintWriter(Output.err(), true));
    commands.setUsageHelpWidth(100);
    commands.registerConverter(Path.class, FileNames::path);
    commands.setParameterExceptionHandler((e, given) -> usage(e));
    commands.setExecutionExceptionHandler((e, command, result) -> failure(e, command));
    return commands.execute(withDefault(Arguments.asTyped(args)));
  }

  private static String[] withDefault(String... args) {
    boolean named = args.length > 0 && (!args[0].startsWith("-") || OWN_OPTIONS.contains(args[0]));
    if (named) {
      return args;
    }
    List<String> all = new ArrayList<>(List.of("serve"));
    all.addAll(List.of(args));
    return all.toArray(String[]::new);
  }

  private static int usage(ParameterException e) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println("zhengtu: " + e.getMessage());
    err.println("Try: zhengtu " + name(e.getCommandLine()) + "--help");
    return ExitCode.USAGE;
  }

  private static String name(CommandLine command) {
    return command.getParent() == null ? "" : command.getCommandName() + " ";
  }

  private static int failure(Exception e, CommandLine command) {
    if (e instanceof CommandFailedException failed) {
      command.getErr().println("zhengtu: " + failed.getMessage());
      return failed.exitCode();
    }
    unexpected(e);
    return ExitCode.CHECK_FAILED;
  }

  private static void unexpected(Throwable e) {
    Output.err().println("zhengtu: unexpected, a defect of this program: " + e);
    if (System.getenv("ZHENGTU_DEBUG") != null) {
      e.printStackTrace(Output.err());
    }
  }
}
