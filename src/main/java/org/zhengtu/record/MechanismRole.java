package org.zhengtu.record;

/** Role of a person in a coordinating mechanism. */
public enum MechanismRole {
  /** 召集人, 总召集人, 组长, 第一组长, 常务组长, 主任 of a committee. */
  CONVENOR,
  /** 副召集人, 副组长, 常务副组长, 副主任. */
  DEPUTY_CONVENOR,
  /** 成员, 委员, 秘书长. */
  MEMBER,
  /** 联络员. */
  LIAISON,
  /** 办公室主任. */
  OFFICE_DIRECTOR,
  /** 办公室副主任. */
  OFFICE_DEPUTY_DIRECTOR
}
