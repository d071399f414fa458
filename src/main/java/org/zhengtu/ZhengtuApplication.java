package org.zhengtu;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.zhengtu.cli.Cli;

/** Wiring and command line dispatch only: Spring's classes are loaded by {@code serve} alone. */
@SpringBootApplication
public class ZhengtuApplication {

  /** Runs one command; see {@code --help}. */
  public static void main(String[] args) {
    System.exit(Cli.run(ZhengtuApplication.class, args));
  }
}
