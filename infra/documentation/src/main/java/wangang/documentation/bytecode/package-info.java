/** What compiled classes say: calls with the constants they are given, and what reaches what. */
@NullMarked
package wangang.documentation.bytecode;

import org.jspecify.annotations.NullMarked;
