@NullMarked
package wangang.jobseeker.search.adapter.web;

import org.jspecify.annotations.NullMarked;
