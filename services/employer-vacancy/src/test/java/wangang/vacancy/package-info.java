@NullMarked
package wangang.vacancy;

import org.jspecify.annotations.NullMarked;
