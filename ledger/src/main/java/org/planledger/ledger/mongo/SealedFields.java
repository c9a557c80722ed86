package org.planledger.ledger.mongo;

import org.jspecify.annotations.Nullable;
import org.planledger.values.Sealed;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Tells the mapper which components of events are sealed: texts, lists of texts, and single values. */
final class SealedFields extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated a) {
        return isSealed(a) && !isList(a) ? new SealingSerializer(under(a)) : super.findSerializer(config, a);
    }

    @Override
    public @Nullable Object findContentSerializer(MapperConfig<?> config, Annotated a) {
        return isSealed(a) && isList(a) ? new SealingSerializer(under(a)) : super.findContentSerializer(config, a);
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated a) {
        return isSealed(a) && !isList(a) ? new OpeningDeserializer(a.getRawType()) : super.findDeserializer(config, a);
    }

    @Override
    public @Nullable Object findContentDeserializer(MapperConfig<?> config, Annotated a) {
        return isSealed(a) && isList(a)
                ? new OpeningDeserializer(String.class)
                : super.findContentDeserializer(config, a);
    }

    private static boolean isSealed(Annotated a) {
        return a.hasAnnotation(Sealed.class);
    }

    private static boolean isList(Annotated a) {
        return a.getType().isCollectionLikeType();
    }

    private static Sealed.Under under(Annotated a) {
        return a.getAnnotation(Sealed.class).value();
    }
}
