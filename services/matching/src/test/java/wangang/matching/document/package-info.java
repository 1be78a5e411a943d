@NullMarked
package wangang.matching.document;

import org.jspecify.annotations.NullMarked;
