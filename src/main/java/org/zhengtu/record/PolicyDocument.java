package org.zhengtu.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengtu.text.Span;

/**
 * One document as its source states it.
 *
 * @param number 发文字号 in normal form, or null
 * @param title one line, without breaks
 * @param kind 文种 of the title, or null
 * @param issuers full names
 * @param level level of the issuer, or null where unknown
 * @param jurisdiction GB/T 2260 code of the issuer, {@code 000000} for the state, or null where
 *     unknown
 * @param issuedOn 成文日期
 * @param publishedOn 发布日期 of the portal
 * @param indexNumber 索引号
 * @param subject 主题分类
 * @param validity 有效性, as written
 * @param addressees 主送机关 in order
 * @param attachedTo index of the carrying document in the record; null for the main one
 * @param body where the document's own text stands, signature and attachments that are no documents
 *     of their own included; an addition to the exchanged shape, left out where null
 */
public record PolicyDocument(
    @Nullable String number,
    @Nullable String title,
    @Nullable String kind,
    List<String> issuers,
    @Nullable Level level,
    @Nullable String jurisdiction,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate publishedOn,
    @Nullable String indexNumber,
    @Nullable String subject,
    @Nullable String validity,
    List<String> addressees,
    @Nullable Integer attachedTo,
    List<Citation> citations,
    @Nullable Mechanism mechanism,
    List<Unit> memberUnits,
    List<Appointment> people,
    List<Duty> duties,
    List<Task> tasks,
    @Nullable Span body) {

  /** Copies the lists. */
  public PolicyDocument {
    issuers = List.copyOf(issuers);
    addressees = List.copyOf(addressees);
    citations = List.copyOf(citations);
    memberUnits = List.copyOf(memberUnits);
    people = List.copyOf(people);
    duties = List.copyOf(duties);
    tasks = List.copyOf(tasks);
  }
}
