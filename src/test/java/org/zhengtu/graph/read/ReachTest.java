package org.zhengtu.graph.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengtu.text.Span;

class ReachTest {
  private static final String TEXT = "前言。 根据《虚构意见》，𬱖定本办法；另有规定。\n  召集人：甲某  副局长  \n尾";

  @Test
  void keepsTheWordsThemselves() {
    assertThat(around(Reach.WORDS, "虚构意见")).isEqualTo("虚构意见");
  }

  @Test
  void reachesToTheEndsOfTheSentence() {
    assertThat(around(Reach.SENTENCE, "虚构意见")).isEqualTo("根据《虚构意见》，𬱖定本办法；");
    assertThat(around(Reach.SENTENCE, "办法；另有")).isEqualTo("根据《虚构意见》，𬱖定本办法；另有规定。");
    assertThat(around(Reach.SENTENCE, "尾")).isEqualTo("尾");
  }

  @Test
  void reachesToTheEndsOfTheLine() {
    assertThat(around(Reach.LINE, "甲某")).isEqualTo("召集人：甲某  副局长");
  }

  @Test
  void staysNearInAnEndlessLine() {
    String endless = "一".repeat(1_000_000);
    Span span = Reach.SENTENCE.around(endless, new Span(500_000, 500_002));
    assertThat(span.end() - span.start()).isLessThan(1_000);
  }

  private static String around(Reach reach, String words) {
    int start = TEXT.indexOf(words);
    Span span = reach.around(TEXT, new Span(start, start + words.length()));
    return TEXT.substring(span.start(), span.end());
  }
}
