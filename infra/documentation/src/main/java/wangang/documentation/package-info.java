/** What of docs/ is generated, and what is checked about the rest. */
@NullMarked
package wangang.documentation;

import org.jspecify.annotations.NullMarked;
