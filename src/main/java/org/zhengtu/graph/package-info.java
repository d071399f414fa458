/**
 * The only package that knows Neo4j: the embedded server, migrations, the writer and the readers.
 */
@NullMarked
package org.zhengtu.graph;

import org.jspecify.annotations.NullMarked;
