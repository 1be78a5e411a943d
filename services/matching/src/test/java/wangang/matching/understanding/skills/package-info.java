@NullMarked
package wangang.matching.understanding.skills;

import org.jspecify.annotations.NullMarked;
