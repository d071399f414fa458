/** How a document is divided: headings, paragraphs, tables and their rows. */
@NullMarked
package org.zhengtu.parse.outline;

import org.jspecify.annotations.NullMarked;
