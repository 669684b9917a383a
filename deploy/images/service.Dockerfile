# One image per service: docker build -f deploy/images/service.Dockerfile --build-arg SERVICE=plan-service .
FROM maven:3.9-eclipse-temurin-25 AS build
ARG SERVICE
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -DskipTests -pl ${SERVICE} -am package

FROM eclipse-temurin:25-jre
ARG SERVICE
RUN useradd --system --uid 10001 dondoc
WORKDIR /app
# Libraries change less often than our own code: layers of their own.
COPY --from=build /src/${SERVICE}/target/quarkus-app/lib/ lib/
COPY --from=build /src/${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY --from=build /src/${SERVICE}/target/quarkus-app/app/ app/
COPY --from=build /src/${SERVICE}/target/quarkus-app/quarkus-run.jar .
USER 10001
ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080 \
    QUARKUS_MANAGEMENT_HOST=0.0.0.0 QUARKUS_MANAGEMENT_PORT=9000
EXPOSE 8080 9000
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
