# Keycloak, optimised once, with our login page and the demo realm: docker build -f deploy/images/keycloak.Dockerfile .
FROM keycloak/keycloak:26.7.3 AS build
ENV KC_DB=postgres KC_HEALTH_ENABLED=true KC_HTTP_RELATIVE_PATH=/auth
RUN /opt/keycloak/bin/kc.sh build

FROM keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/ /opt/keycloak/
COPY deploy/keycloak-theme/ /opt/keycloak/themes/
COPY deploy/realm/dondoc-realm.json /opt/keycloak/data/import/
ENTRYPOINT ["/opt/keycloak/bin/kc.sh", "start", "--optimized", "--import-realm"]
