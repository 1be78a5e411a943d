@NullMarked
package wangang.portal.employer.clients;

import org.jspecify.annotations.NullMarked;
