/** Markdown. */
@NullMarked
package wangang.documentation.text;

import org.jspecify.annotations.NullMarked;
