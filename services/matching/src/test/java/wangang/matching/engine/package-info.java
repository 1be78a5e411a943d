@NullMarked
package wangang.matching.engine;

import org.jspecify.annotations.NullMarked;
