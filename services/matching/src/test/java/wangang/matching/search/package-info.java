@NullMarked
package wangang.matching.search;

import org.jspecify.annotations.NullMarked;
