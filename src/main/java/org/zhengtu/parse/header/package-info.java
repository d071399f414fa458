/**
 * Which documents a source holds, and what stands over and under the text of each: number, title,
 * issuers, days, addressees, the table of the portal.
 */
@NullMarked
package org.zhengtu.parse.header;

import org.jspecify.annotations.NullMarked;
