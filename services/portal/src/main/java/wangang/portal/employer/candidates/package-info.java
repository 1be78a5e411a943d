@NullMarked
package wangang.portal.employer.candidates;

import org.jspecify.annotations.NullMarked;
