/** What statements for many rows at once have in common. */
@NullMarked
package wangang.platform.jdbc;

import org.jspecify.annotations.NullMarked;
