@NullMarked
package wangang.portal.employer.freshness;

import org.jspecify.annotations.NullMarked;
