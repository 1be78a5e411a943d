@NullMarked
package wangang.contracts;

import org.jspecify.annotations.NullMarked;
