@NullMarked
package wangang.matching.enrolment;

import org.jspecify.annotations.NullMarked;
