package org.zhengtu.record;

/** Level of government; district, county and county-level city are all {@link #COUNTY}. */
public enum Level {
  NATIONAL,
  PROVINCE,
  CITY,
  COUNTY,
  TOWNSHIP
}
