package org.zhengtu.parse.reading;

import java.util.BitSet;
import org.zhengtu.record.Severity;

/** Where a {@link Reading} differs from what was written, and why. */
public final class Repairs {
  private final BitSet gaps = new BitSet();
  private final BitSet changes = new BitSet();
  private final boolean converted;
  private final int injected;

  /**
   * @param converted true where the page's Traditional characters were made simplified
   * @param injected number of injected characters left out
   */
  Repairs(boolean converted, int injected) {
    this.converted = converted;
    this.injected = injected;
  }

  /** Something was left out before the compact character {@code i}. */
  void leftOutBefore(int i) {
    gaps.set(i);
  }

  /** The compact character {@code i} is not the one written. */
  void changed(int i) {
    changes.set(i);
  }

  /** True where the words of a compact range are not the very words written. */
  boolean touch(int from, int to) {
    return within(changes, from, to) || within(gaps, from + 1, to);
  }

  /** Reports what was found and repaired. */
  public void report(Findings findings) {
    if (injected > 0) {
      findings.add(
          "TEXT_POLLUTED",
          Severity.WARNING,
          "字间被插入 " + injected + " 个外来字符（注音、符号或外文字母）",
          injected + " foreign characters stand between the text's own",
          null);
    }
    if (converted) {
      findings.add(
          "TEXT_POLLUTED",
          Severity.WARNING,
          "页面文字被转换为繁体",
          "the page was converted to Traditional characters",
          null);
    }
    if (injected > 0 || converted) {
      findings.add(
          "RECONSTRUCTED",
          Severity.INFO,
          "按公文用规范汉字的要求还原文字，原文不动",
          "words are read in the standard characters of official documents; the text stays",
          null);
    }
  }

  private static boolean within(BitSet bits, int from, int to) {
    int next = bits.nextSetBit(from);
    return next >= 0 && next < to;
  }
}
