package org.zhengtu.parse.reading;

import java.util.List;

/** Tells by its form alone, without looking names up, that a bracket names who answers. */
public final class AnsweringBracket {
  private static final Words VERBS =
      new Words(List.of("负责", "牵头", "配合", "参加", "落实", "参与", "实施", "协助"));
  private static final Words LABELS =
      new Words(
          List.of("单位", "部门", "主体", "牵头", "配合", "责任", "主办", "协办", "承办", "会办", "参加", "参与", "任务分解"));
  private static final Words OPENERS =
      new Words(List.of("责任单位", "牵头单位", "配合单位", "责任部门", "牵头部门", "主办单位", "主责单位"));

  /** What organs' names end in. */
  private static final Words ORGANS =
      new Words(
          List.of(
              "局", "委", "办", "厅", "部", "院", "政府", "办公室", "中心", "公司", "集团", "街道", "街道办", "管委会",
              "委员会", "总工会", "妇联", "残联", "科协", "部门", "单位", "各镇", "各县", "各区", "乡镇", "镇街", "支队", "总队",
              "银行", "分行", "支行", "联社", "党委", "党组", "机关", "各县区", "各乡", "团市委", "团县委", "团区委", "(街道)",
              "(市、区)", "工商联", "供销社", "法院", "检察院", "园区", "开发区", "处", "科", "处室", "科室"));

  /** A bracket that begins so explains, or names an organ otherwise. */
  private static final Words OTHERS =
      new Words(List.of("含", "包括", "见", "以下", "简称", "原", "不含", "除"));

  private static final int LONGEST_NAME = 24;

  private AnsweringBracket() {}

  /** True where the bracket from {@code open} to {@code close} seems to name who answers. */
  public static boolean at(String folded, int open, int close) {
    if (open < 0) {
      return false;
    }
    int label = OPENERS.end(folded, open + 1, close);
    if (label > 0) {
      return label < close || folded.charAt(open) == '[';
    }
    boolean organs = true;
    boolean named = false;
    int depth = 0;
    int start = open + 1;
    for (int i = open + 1; i <= close; i++) {
      char c = i < close ? folded.charAt(i) : ',';
      if (depth <= 0 && c == ':' && LABELS.start(folded, start, i) >= 0) {
        return true;
      }
      if (c == '(' || c == '[') {
        depth++;
      } else if (i < close && (c == ')' || c == ']')) {
        depth--;
      } else if (i == close || "、,;。".indexOf(c) >= 0 && depth <= 0) {
        if (endsIn(VERBS, folded, start, i)) {
          return true;
        }
        boolean organ = i - start > 2 && isOrgan(folded, start, i);
        organs &= organ || named && isDay(folded, start, i);
        named |= organ;
        start = i + 1;
      }
    }
    return organs
        && named
        && OTHERS.end(folded, open + 1, close) < 0
        && !isSecondName(folded, open);
  }

  private static boolean endsIn(Words words, String folded, int from, int to) {
    int start = words.start(folded, from, to);
    return start > from;
  }

  private static boolean isOrgan(String folded, int from, int to) {
    int end = folded.charAt(to - 1) == '等' ? to - 1 : to;
    int note = folded.charAt(end - 1) == ')' ? Brackets.open(folded, from, end - 1) : -1;
    if (note > from && LABELS.end(folded, note + 1, end) == end - 1) {
      end = note;
    }
    return end - from <= LONGEST_NAME && endsIn(ORGANS, folded, from, end);
  }

  /** 2023年底前: a day behind organs. */
  private static boolean isDay(String folded, int from, int to) {
    return from < to && Character.isDigit(folded.charAt(from));
  }

  /** 市发展改革委(市能源局): an organ stands before the bracket. */
  private static boolean isSecondName(String folded, int open) {
    return ORGANS.start(folded, Math.max(0, open - LONGEST_NAME), open) >= 0;
  }
}
