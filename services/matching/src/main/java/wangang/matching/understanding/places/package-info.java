/** Where the work is: districts, subdistricts, metro stations and addresses named in a posting. */
@NullMarked
package wangang.matching.understanding.places;

import org.jspecify.annotations.NullMarked;
