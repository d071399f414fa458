package org.zhengtu.graph.read;

import java.time.LocalDate;

/**
 * An agency that another one came from or became.
 *
 * @param agency its id
 * @param before the name before
 * @param after the name after
 * @param since from when on, in the state
 * @param reform by which reform, in Chinese, then in English
 * @param source what says so
 */
public record AgencySuccession(
    String agency, String before, String after, LocalDate since, String reform, String source) {}
