package org.zhengtu.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.zhengtu.parse.PolicyParser;
import org.zhengtu.text.SourceText;
import org.zhengtu.text.Sources;

/**
 * Characters a second from text to record on one thread, beside what it costs to decode the same
 * bytes and to scan the same text with one regular expression. Over the seeds where they are to be
 * had, else over the invented documents.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class ParseBenchmark {
  private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{2,12}〔\\d{4}〕\\d{1,4}号");

  /** The texts and the parser. */
  @State(Scope.Benchmark)
  public static class Texts {
    final PolicyParser parser = new PolicyParser();
    final List<SourceText> sources = new ArrayList<>();
    final List<byte[]> bytes = new ArrayList<>();
    int characters;

    /** Reads the files. */
    @Setup
    public void read() throws IOException {
      Path seeds = Path.of("../shared/seeds");
      Path folder = Files.isDirectory(seeds) ? seeds : Path.of("src/test/resources/corpus");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          SourceText source = Sources.read(file);
          sources.add(source);
          bytes.add(source.text().getBytes(UTF_8));
          characters += source.text().length();
        }
      }
    }
  }

  /** Counts what was read, so that JMH reports it by the second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counter {
    /** Characters read. */
    public long characters;
  }

  /** From text to record. */
  @Benchmark
  public void parse(Texts texts, Counter counter, Blackhole sink) {
    for (SourceText source : texts.sources) {
      sink.consume(texts.parser.parse(source));
    }
    counter.characters += texts.characters;
  }

  /** From bytes to text. */
  @Benchmark
  public void decode(Texts texts, Counter counter, Blackhole sink) {
    for (byte[] source : texts.bytes) {
      sink.consume(new String(source, UTF_8));
    }
    counter.characters += texts.characters;
  }

  /** One regular expression for document numbers over the text. */
  @Benchmark
  public void scanForNumbers(Texts texts, Counter counter, Blackhole sink) {
    for (SourceText source : texts.sources) {
      Matcher matcher = NUMBER.matcher(source.text());
      int found = 0;
      while (matcher.find()) {
        found++;
      }
      sink.consume(found);
    }
    counter.characters += texts.characters;
  }

  /** Runs all three and prints them side by side. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(new OptionsBuilder().include(ParseBenchmark.class.getSimpleName()).build())
            .run();
    Map<String, Double> rates = new TreeMap<>();
    for (RunResult result : results) {
      rates.put(
          result.getPrimaryResult().getLabel(),
          result.getSecondaryResults().get("characters").getScore());
    }
    double parse = rates.getOrDefault("parse", Double.NaN);
    rates.forEach(
        (name, rate) ->
            System.out.printf(
                "%-16s %12.0f characters a second, %7.2f times parse%n", name, rate, rate / parse));
  }
}
