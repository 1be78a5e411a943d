@NullMarked
package wangang.portal.office.suspicion;

import org.jspecify.annotations.NullMarked;
