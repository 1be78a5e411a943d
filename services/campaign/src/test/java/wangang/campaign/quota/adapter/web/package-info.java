@NullMarked
package wangang.campaign.quota.adapter.web;

import org.jspecify.annotations.NullMarked;
