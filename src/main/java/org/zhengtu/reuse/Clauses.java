package org.zhengtu.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengtu.record.Evidence;
import org.zhengtu.record.PolicyDocument;
import org.zhengtu.reuse.Clause.Kind;
import org.zhengtu.reuse.Clause.Owner;
import org.zhengtu.text.Span;

/** The clauses of a document's own text; one that stands there again counts once. */
public final class Clauses {
  /** What has fewer letters carries too little to tell where it comes from. */
  static final int FEWEST_WORDS = 14;

  /** From this length on, words of the document's own title are its name. */
  private static final int NAME = 12;

  private final Formulas formulas = Formulas.load();

  /** Loads the vocabulary of formulas. */
  public Clauses() {}

  /**
   * The clauses in order; none where the record does not say where the document's text stands.
   *
   * @param text reading text of the source
   * @param document what was read from it
   */
  public List<Clause> of(String text, PolicyDocument document) {
    Span body = document.body();
    if (body == null || body.end() > text.length()) {
      return List.of();
    }
    BitSet silent = Silence.of(text, body, document);
    Owners owners = Owners.of(document);
    String title = document.title() == null ? "" : words(document.title());
    Set<String> seen = new HashSet<>();
    List<Clause> clauses = new ArrayList<>();
    for (Span piece : Pieces.of(text, body)) {
      String words = formulas.without(unnamed(words(text, piece, silent), title));
      if (words.length() >= FEWEST_WORDS && seen.add(words)) {
        clauses.add(new Clause(clauses.size(), piece, words, owners.of(piece)));
      }
    }
    return clauses;
  }

  /** True where all of {@code words} stand in {@code quote}, in order and with others between. */
  public static boolean holds(String quote, String words) {
    String said = words(quote);
    int at = 0;
    for (int i = 0; i < said.length() && at < words.length(); i++) {
      at += said.charAt(i) == words.charAt(at) ? 1 : 0;
    }
    return at == words.length();
  }

  /** Without what they have in common with the title, where that is long enough to be a name. */
  private static String unnamed(String words, String title) {
    Run name = Run.longest(words, title);
    return name.length() < NAME
        ? words
        : words.substring(0, name.inTaker()) + words.substring(name.inTaker() + name.length());
  }

  private static String words(String text) {
    return words(text, new Span(0, text.length()), new BitSet());
  }

  /** Letters and digits in half width; white space and marks differ between pages. */
  private static String words(String text, Span piece, BitSet silent) {
    StringBuilder words = new StringBuilder(piece.length());
    for (int i = piece.start(); i < piece.end(); i++) {
      char c = text.charAt(i);
      char half = c >= '！' && c <= '～' ? (char) (c - 0xfee0) : c;
      if (!silent.get(i) && Character.isLetterOrDigit(half)) {
        words.append(Character.toLowerCase(half));
      }
    }
    return words.toString();
  }

  /** Where duties and tasks stand. */
  private record Owners(List<Span> spans, List<Owner> owners) {

    static Owners of(PolicyDocument document) {
      Owners owners = new Owners(new ArrayList<>(), new ArrayList<>());
      for (int i = 0; i < document.duties().size(); i++) {
        owners.add(document.duties().get(i).evidence(), new Owner(Kind.DUTY, i));
      }
      for (int i = 0; i < document.tasks().size(); i++) {
        owners.add(document.tasks().get(i).evidence(), new Owner(Kind.TASK, i));
      }
      return owners;
    }

    private void add(@Nullable Evidence place, Owner owner) {
      if (place != null) {
        spans.add(place.span());
        owners.add(owner);
      }
    }

    /** The first that holds more than half of the piece. */
    @Nullable Owner of(Span piece) {
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        int common = Math.min(span.end(), piece.end()) - Math.max(span.start(), piece.start());
        if (2 * common > piece.length()) {
          return owners.get(i);
        }
      }
      return null;
    }
  }
}
