package org.zhengtu.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which a page, a scan or a copy changes a text; the same for the same seed. */
enum Mutation {
  DELETE_LINE {
    @Override
    String apply(String text, Random random) {
      List<String> lines = lines(text);
      lines.remove(random.nextInt(lines.size()));
      return String.join("\n", lines) + " ";
    }
  },
  DOUBLE_LINE {
    @Override
    String apply(String text, Random random) {
      List<String> lines = lines(text);
      int at = random.nextInt(lines.size());
      lines.add(at, lines.get(at));
      return String.join("\n", lines);
    }
  },
  SPLIT_LINE {
    @Override
    String apply(String text, Random random) {
      int at = random.nextInt(text.length());
      return text.substring(0, at) + "\n" + text.substring(at);
    }
  },
  JOIN_LINES {
    @Override
    String apply(String text, Random random) {
      int at = text.indexOf('\n', random.nextInt(text.length()));
      return at < 0 ? text : text.substring(0, at) + text.substring(at + 1);
    }
  },
  SWAP_WIDTH {
    @Override
    String apply(String text, Random random) {
      return swap(text, random, "，。：；（）！？,.:;()!?", ",.:;()!?，。：；（）！？");
    }
  },
  SWAP_BRACKET {
    @Override
    String apply(String text, Random random) {
      return swap(text, random, "（）()〔〕[]【】［］", "〔〕［］（）〔〕()【】");
    }
  },
  INJECT_SPACE {
    @Override
    String apply(String text, Random random) {
      int at = random.nextInt(text.length());
      return text.substring(0, at) + one(" \u3000\u200b\u00a0", random) + text.substring(at);
    }
  },
  INJECT_LETTER {
    @Override
    String apply(String text, Random random) {
      int at = random.nextInt(text.length());
      return text.substring(0, at) + one("a|·:：（〔]》0１#*\ufeff\ud83d", random) + text.substring(at);
    }
  },
  CUT_OFF {
    @Override
    String apply(String text, Random random) {
      return text.substring(0, 1 + random.nextInt(text.length()));
    }
  };

  /** A changed text, never empty. */
  abstract String apply(String text, Random random);

  private static List<String> lines(String text) {
    return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
  }

  private static char one(String of, Random random) {
    return of.charAt(random.nextInt(of.length()));
  }

  /** Puts another form in the place of the first of {@code from} after a random place. */
  private static String swap(String text, Random random, String from, String to) {
    for (int i = random.nextInt(text.length()); i < text.length(); i++) {
      int form = from.indexOf(text.charAt(i));
      if (form >= 0) {
        return text.substring(0, i) + to.charAt(form) + text.substring(i + 1);
      }
    }
    return text;
  }
}
