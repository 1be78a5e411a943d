@NullMarked
package wangang.portal.employer.fairs;

import org.jspecify.annotations.NullMarked;
