@NullMarked
package wangang.vacancy.testing;

import org.jspecify.annotations.NullMarked;
