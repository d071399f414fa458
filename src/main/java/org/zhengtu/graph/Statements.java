package org.zhengtu.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every Cypher statement the service runs: the files {@code queries/**.cypher} of the class path,
 * each by its path without folder {@code queries} and ending, for example {@code write/documents}.
 *
 * <p>The texts are fixed and take parameters only, so that Neo4j plans each of them once.
 */
public final class Statements {
  private static final String ROOT = "queries/";
  private static final String ENDING = ".cypher";
  private static final Pattern PART = Pattern.compile("(?m)^ *//: (\\w+) (\\w+)$");
  private static final Pattern PLACE = Pattern.compile("\\b_\\b");

  private final SortedMap<String, String> texts;

  private Statements(SortedMap<String, String> texts) {
    this.texts = texts;
  }

  /**
   * Reads every statement once.
   *
   * @throws UncheckedIOException where the class path cannot be read
   */
  public static Statements load() {
    try {
      SortedMap<String, String> texts = new TreeMap<>();
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + ROOT + "**/*" + ENDING)) {
        texts.putIfAbsent(name(file), file.getContentAsString(StandardCharsets.UTF_8));
      }
      texts.replaceAll((_, text) -> whole(text, texts));
      return new Statements(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@code text} with each line {@code //: name x} replaced by {@code queries/part/name}, in which
   * {@code _} is {@code x}: what several statements share stands in one file.
   */
  private static String whole(String text, SortedMap<String, String> texts) {
    return PART.matcher(text)
        .replaceAll(
            line -> {
              String part = texts.get("part/" + line.group(1));
              if (part == null) {
                throw new IllegalStateException("No part " + ROOT + "part/" + line.group(1));
              }
              return Matcher.quoteReplacement(
                  PLACE.matcher(part).replaceAll(Matcher.quoteReplacement(line.group(2))));
            });
  }

  private static String name(Resource file) throws IOException {
    String address = file.getURI().toString();
    int from = address.lastIndexOf(ROOT) + ROOT.length();
    return address.substring(from, address.length() - ENDING.length());
  }

  /**
   * The text of one statement. Ask for it in a constructor: a missing file then fails at start.
   *
   * @throws IllegalArgumentException where there is no such file
   */
  public String get(String name) {
    String text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException("No statement " + ROOT + name + ENDING);
    }
    return text;
  }

  /**
   * The same statements, each planned anew whenever it is run, whatever plan the store has kept.
   */
  Statements plannedAnew() {
    SortedMap<String, String> anew = new TreeMap<>(texts);
    anew.replaceAll((_, text) -> "CYPHER replan=force\n" + text);
    return new Statements(anew);
  }

  /** The names of all statements of one folder, sorted, for example of {@code findings}. */
  public List<String> names(String folder) {
    String prefix = folder + "/";
    return texts.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }
}
