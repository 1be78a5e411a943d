@NullMarked
package wangang.documentation.problems;

import org.jspecify.annotations.NullMarked;
