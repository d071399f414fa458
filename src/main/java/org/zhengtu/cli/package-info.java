/** The command line: what the program is asked to do, and how it answers people and scripts. */
@NullMarked
package org.zhengtu.cli;

import org.jspecify.annotations.NullMarked;
