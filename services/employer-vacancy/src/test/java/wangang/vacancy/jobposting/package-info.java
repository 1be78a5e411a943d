@NullMarked
package wangang.vacancy.jobposting;

import org.jspecify.annotations.NullMarked;
