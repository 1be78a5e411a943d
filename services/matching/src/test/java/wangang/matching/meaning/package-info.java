@NullMarked
package wangang.matching.meaning;

import org.jspecify.annotations.NullMarked;
