/** The launcher: starts, watches and stops the whole platform on one machine. */
@NullMarked
package wangang.localstack;

import org.jspecify.annotations.NullMarked;
