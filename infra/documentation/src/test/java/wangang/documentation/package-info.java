@NullMarked
package wangang.documentation;

import org.jspecify.annotations.NullMarked;
