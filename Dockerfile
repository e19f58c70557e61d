# The version that every check runs on.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY .swcrc nest-cli.json tsconfig.json ./
COPY scripts ./scripts
COPY src ./src
RUN npm run build && npm prune --omit=dev && node scripts/trim-modules.mjs node_modules

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# The log, the views and the keys; made here so that a new volume belongs to the user below.
RUN mkdir /data && chown 1000:1000 /data
# The image's own `node`, by number: whoever runs this can see that it is not root, and whom the secrets must belong to.
USER 1000:1000
ENV STEADFAST_DATA_DIR=/data/steadfast
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=180s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.STEADFAST_PORT ?? 3000}/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/main.js"]
