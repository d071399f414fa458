/** Tests of the read side that need no graph. */
package org.zhengtu.graph.read;
