/** What can be done with employers. */
@NullMarked
package wangang.vacancy.employer.application;

import org.jspecify.annotations.NullMarked;
