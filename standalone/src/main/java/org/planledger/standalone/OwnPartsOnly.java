package org.planledger.standalone;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps each service as it is when it runs alone. The class path of this process holds the libraries of all three
 * servers, and what configures itself from another's is left out: its packages stand in the setting {@value #SETTING}.
 */
final class OwnPartsOnly implements AutoConfigurationImportFilter, EnvironmentAware {

    static final String SETTING = "planledger.standalone.without";

    private String[] packages = {};

    @Override
    public void setEnvironment(Environment environment) {
        packages = environment.getProperty(SETTING, String[].class, new String[] {});
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        var own = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) own[i] = isOwn(candidates[i]);
        return own;
    }

    private boolean isOwn(@Nullable String candidate) {
        return candidate == null || Arrays.stream(packages).noneMatch(candidate::startsWith);
    }
}
