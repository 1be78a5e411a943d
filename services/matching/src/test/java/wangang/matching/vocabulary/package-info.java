@NullMarked
package wangang.matching.vocabulary;

import org.jspecify.annotations.NullMarked;
