/** What people mean by what they type: full width, traditional characters, pinyin, initials, wrong characters. */
@NullMarked
package wangang.matching.typing;

import org.jspecify.annotations.NullMarked;
