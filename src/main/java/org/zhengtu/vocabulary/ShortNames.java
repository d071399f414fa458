package org.zhengtu.vocabulary;

import org.jspecify.annotations.Nullable;

/** Derives the everyday name of a place from its official one. */
final class ShortNames {
  private static final String[] AUTONOMOUS = {"自治区", "自治州", "自治县", "自治旗"};
  private static final String[] PLAIN = {"特别行政区", "地区", "林区", "新区", "省", "市", "县", "区", "旗", "盟"};

  /** The peoples that autonomous places are named after; 族 may be left out where listed so. */
  private static final String[] PEOPLES = {
    "维吾尔", "哈萨克", "柯尔克孜", "塔吉克", "锡伯", "蒙古", "壮族", "回族", "藏族", "苗族", "彝族", "布依族", "朝鲜族", "满族", "侗族",
    "瑶族", "白族", "土家族", "哈尼族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "土族",
    "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "普米族", "怒族", "鄂温克族", "保安族", "裕固族", "独龙族",
    "鄂伦春", "蒙古族", "各族", "哈萨克族",
  };

  private ShortNames() {}

  /** Name without the word for its rank; unchanged where fewer than two characters would stay. */
  static String of(String name) {
    if (name.equals("中华人民共和国")) {
      return "国家";
    }
    for (String rank : AUTONOMOUS) {
      if (name.endsWith(rank)) {
        return bare(withoutPeoples(name.substring(0, name.length() - rank.length())));
      }
    }
    for (String rank : PLAIN) {
      if (name.endsWith(rank) && name.length() - rank.length() >= 2) {
        return name.substring(0, name.length() - rank.length());
      }
    }
    return name;
  }

  /** 鄂温克 of 鄂温克族: a place that is named after a people alone. */
  private static String bare(String name) {
    return name.length() > 3 && name.endsWith("族") ? name.substring(0, name.length() - 1) : name;
  }

  /** 科左中旗 of 科尔沁左翼中旗: how a wing's banner or county is called; null for other places. */
  static @Nullable String ofWing(String name) {
    int wing = name.indexOf("翼");
    if (wing < 3 || "左右".indexOf(name.charAt(wing - 1)) < 0) {
      return null;
    }
    boolean county = name.endsWith("自治县");
    String rest = county ? "县" : name.substring(wing + 1);
    return name.substring(0, 1) + name.charAt(wing - 1) + rest;
  }

  private static String withoutPeoples(String name) {
    for (String people : PEOPLES) {
      if (name.endsWith(people) && name.length() - people.length() >= 2) {
        return withoutPeoples(name.substring(0, name.length() - people.length()));
      }
    }
    return name;
  }
}
