package org.zhengtu.parse.header;

import org.jspecify.annotations.Nullable;
import org.zhengtu.parse.reading.DocumentNumber;
import org.zhengtu.parse.unit.Home;
import org.zhengtu.record.Level;
import org.zhengtu.text.Span;

/**
 * What the head and the end of a document tell of its issuers; null for what does not stand there.
 *
 * @param title the title's place
 * @param published the portal's 发布机构
 * @param redHead the organ of the line 云泽市人民政府文件
 * @param standing an organ that stands in the head by itself
 * @param site the government whose site the first lines name
 * @param index 索引号
 * @param addressed the level that the addressees tell
 * @param carrier the issuing place of the document that carries this one
 */
record IssuerClues(
    @Nullable Span title,
    @Nullable Signature signature,
    @Nullable String published,
    @Nullable String redHead,
    @Nullable String standing,
    @Nullable String site,
    @Nullable DocumentNumber number,
    @Nullable String index,
    @Nullable Level addressed,
    @Nullable Home carrier) {}
