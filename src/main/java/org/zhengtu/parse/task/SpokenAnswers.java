package org.zhengtu.parse.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.parse.outline.Block;
import org.zhengtu.parse.reading.Reading;
import org.zhengtu.parse.reading.ResponsibilityWords;

/** The blocks whose last sentence, or last clause, only says who answers. */
final class SpokenAnswers {
  private final AnsweringSentence sentences;
  private final Map<Integer, Responsibility> clauses = new HashMap<>();

  private SpokenAnswers(AnsweringSentence sentences) {
    this.sentences = sentences;
  }

  /** Of a document whose numbered blocks show whether a clause with 由 is a form of it. */
  static SpokenAnswers of(
      Reading reading, List<Block> blocks, ResponsibilityReader reader, ResponsibilityWords words) {
    SpokenAnswers spoken =
        new SpokenAnswers(new AnsweringSentence(reading.folded(), reader, words));
    for (Block block : blocks) {
      if (block.depth() > 0) {
        Responsibility clause = spoken.sentences.clause(block.titleFrom(), block.to());
        if (clause != null) {
          spoken.clauses.put(block.from(), clause);
        }
      }
    }
    if (spoken.clauses.size() < AnsweringSentence.SERIES) {
      spoken.clauses.clear();
    }
    return spoken;
  }

  /** What the end of a block says; at most one. */
  List<Responsibility> in(Block block) {
    int from = block.depth() < 0 ? block.from() : block.titleFrom();
    Responsibility last = sentences.last(from, block.to());
    if (last == null) {
      last = clauses.get(block.from());
    }
    return last == null ? List.of() : List.of(last);
  }
}
