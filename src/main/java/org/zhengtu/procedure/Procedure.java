package org.zhengtu.procedure;

import java.util.List;
import org.zhengtu.text.Span;

/**
 * How a document lets the people of a body be changed.
 *
 * @param body the words before the first of the people: 联席会议; empty where none stand there
 * @param people whom it is about: 成员, 联络员, 负责人
 * @param decides who has the last word: 联席会议办公室
 * @param act what that is: 确定, 备案
 * @param words the sentence without white space
 * @param span where it stands
 */
public record Procedure(
    String body, List<String> people, String decides, String act, String words, Span span) {

  /** Copies the list. */
  public Procedure {
    people = List.copyOf(people);
  }
}
