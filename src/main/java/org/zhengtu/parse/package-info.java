/** From the reading text to the policy record: one small part for each concern of the form. */
@NullMarked
package org.zhengtu.parse;

import org.jspecify.annotations.NullMarked;
